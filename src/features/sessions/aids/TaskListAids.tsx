import { PrivateNotes } from './PrivateNotes'
import { ScreenCard } from './ScreenCard'
import { TopicsCard } from './topics/TopicsCard'

/** Beside the areas: what was parked, the advisor's own notes, and how the group sees the screen. */
export function TaskListAids() {
  return (
    <>
      <TopicsCard />
      <PrivateNotes />
      <ScreenCard />
    </>
  )
}

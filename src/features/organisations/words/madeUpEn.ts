/** What the people of the made-up organisation said. `reason`, `shareable` and `hidden` are by item. */
export const madeUpEn = {
  name: 'Riverside Elders’ Lunch Club',
  place: 'Riverside (made up)',
  notes: 'Made up, to try things out. No such club exists.',
  room: 'The hall, after lunch',
  raters: { chair: 'Chair', treasurer: 'Treasurer', cook: 'Cook', guest: 'Comes to lunch each week' },
  doesNotApply: 'We have no contracts and we sell nothing.',
  evidenceText: {
    'payments-and-bank-access': 'The bank form still has one name on it.',
    'records-and-accounts': 'Cash book up to last week; accounts signed by a retired bookkeeper.',
  } as Record<string, string>,
  reason: {
    'users-voice': 'Half of the committee came as guests first. The menu changed because of them.',
    'who-is-missed': 'Nobody from the flats by the canal comes. We are not sure why.',
    'payments-and-bank-access': 'Only the treasurer can pay. The second person moved away two years ago.',
    'insurance-and-risk': 'We think the hall’s insurance covers us. Nobody has asked.',
    'workload-and-wellbeing': 'The cook has not missed a week in six years. Nobody else knows the orders.',
    'users-shape-services': 'Guests choose the menu and lay the tables.',
  } as Record<string, string>,
  shareable: {
    'users-voice': 'Guests said that they feel at home here. Keep that.',
    'insurance-and-risk': 'The chair will ring the hall before the next lunch.',
    fundraising: 'The raffle brought in £310 at Christmas.',
  } as Record<string, string>,
  hidden: {
    'workload-and-wellbeing': 'The cook looked tired when this came up. Go gently.',
    'trustee-succession': 'The chair wants to step down next year and has not said so yet.',
  } as Record<string, string>,
  findOut: (item: string) => `Find out: ${item}`,
  putRight: (item: string) => `Put right: ${item}`,
  because: {
    'payments-and-bank-access': 'One person alone can pay. That is unfair on them, and unsafe for the club.',
    'insurance-and-risk': 'If somebody is hurt at lunch, we may not be covered.',
    'workload-and-wellbeing': 'Without the cook there is no lunch.',
  } as Record<string, string>,
  owners: {
    'payments-and-bank-access': 'Treasurer',
    'insurance-and-risk': 'Chair',
    'workload-and-wellbeing': 'Cook, with one more volunteer',
    reserves: 'Treasurer',
  } as Record<string, string>,
  help: { 'payments-and-bank-access': 'The bank’s form for a second name' } as Record<string, string>,
  cost: { 'insurance-and-risk': 'Perhaps £120 a year' } as Record<string, string>,
  strengthToKeep: 'Guests decide with us. Ask them first, as we do now.',
}

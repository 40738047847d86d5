/** What a group can do with what it has, and what an advisor can ask before people go home. */
export const enAfterwards = {
  now: {
    title: 'What now?',
    committee: 'Take it to your committee. Make the PDF, and put the plan on the next agenda.',
    committeeAlone: 'Take it to your committee. Make the PDF, and talk about it at the next meeting.',
    advisor: 'Would you like help? An advisor can go on from here.',
    handOver: 'Hand it to an advisor',
    later: 'Come back when the plan has had its time. Your group is kept on this device.',
  },
  feedback: {
    title: 'How did it go?',
    text: 'Each person answers alone on this device. What one person says is never shown by itself.',
    action: 'Ask for feedback now',
  },
}

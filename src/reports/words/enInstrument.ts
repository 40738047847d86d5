/** The words around a blank instrument on paper. */
export const enInstrument = {
  organisation: 'Organisation',
  date: 'Date',
  people: 'Who was in the room (roles)',
  version: (version: string) => `Version ${version}`,
  howTo:
    'For each question, tick the one description that fits best. Between two, take the lower one. Write down what shows it.',
  howToAlone: 'Answer alone. Tick the answer that fits best, or ring a number. Leave out what you cannot say.',
  advisor: 'Name, if you like',
  several: 'Tick all that are true.',
  none: 'None of these',
  cantSay: 'Can’t say',
  onlyAt: (occasions: string) => `Only asked: ${occasions}.`,
  doesNotApply: 'Does not apply, because',
  dontKnow: 'We do not know',
  lookAt: (evidence: string) => `You could look at: ${evidence}`,
  notes: 'Notes',
  onlySome: 'This may not apply to every organisation.',
}

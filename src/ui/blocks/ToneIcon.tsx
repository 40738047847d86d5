export type Tone = 'flag' | 'warn' | 'info' | 'good' | 'quiet'

/** A shape of its own for each tone, so that none depends on colour. */
export function ToneIcon({ tone }: { tone: Tone }) {
  const { outline, sign } = shapes[tone]
  return (
    <svg viewBox="0 0 24 24" width="1.25em" height="1.25em" aria-hidden="true">
      <path d={outline} fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinejoin="round" />
      <path d={sign} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

const circle = 'M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19z'
const shapes: Record<Tone, { outline: string; sign: string }> = {
  flag: { outline: 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z', sign: 'M12 7v6M12 16.8v.2' },
  warn: { outline: 'M12 3L22 20.5H2z', sign: 'M12 9.5v5M12 17.4v.1' },
  info: { outline: circle, sign: 'M12 11v6M12 7.2v.1' },
  good: { outline: circle, sign: 'M7.5 12.3l3.2 3.2l5.8-6.4' },
  quiet: { outline: circle, sign: 'M8 12h8' },
}

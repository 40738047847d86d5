import { StyleSheet } from '@react-pdf/renderer'
import { fontFamily } from './fonts/registerFonts'

/** The look of the screens, on paper. Every colour keeps its meaning in grey: a mark or a word says the same. */
export const colours = {
  ink: '#13242b',
  soft: '#4a5b62',
  line: '#d8dcd7',
  lineStrong: '#8a979b',
  act: '#0a5a68',
  wash: '#e3f0f1',
  flag: '#a3211a',
  flagWash: '#fbeae8',
  warn: '#7a4f00',
  watermark: '#e4e7e6',
  white: '#ffffff',
}

/** In points. A4 is 595 × 842. */
export const sheet = { marginSide: 54, marginTop: 78, marginBottom: 66, textWidth: 487, textHeight: 698 }

export const styles = StyleSheet.create({
  page: {
    fontFamily,
    fontSize: 10.5,
    color: colours.ink,
    paddingTop: sheet.marginTop,
    paddingBottom: sheet.marginBottom,
    paddingHorizontal: sheet.marginSide,
  },
  // Not on the page: the library would apply it twice to the page number, which it lays out again.
  body: { fontSize: 10.5, lineHeight: 1.45 },
  header: {
    position: 'absolute',
    top: 34,
    left: sheet.marginSide,
    right: sheet.marginSide,
    flexDirection: 'row',
    justifyContent: 'space-between',
    fontSize: 8.5,
    color: colours.soft,
    borderBottomWidth: 0.75,
    borderBottomColor: colours.line,
    paddingBottom: 6,
  },
  footer: {
    position: 'absolute',
    bottom: 30,
    left: sheet.marginSide,
    width: sheet.textWidth,
    fontSize: 8.5,
    color: colours.soft,
    textAlign: 'right',
  },
  watermark: {
    position: 'absolute',
    top: 380,
    left: -60,
    width: 715,
    textAlign: 'center',
    fontSize: 54,
    fontWeight: 700,
    color: colours.watermark,
    transform: 'rotate(-35deg)',
  },
  h1: { fontSize: 22, fontWeight: 700, lineHeight: 1.15, color: colours.act, marginBottom: 14 },
  h2: { fontSize: 13.5, fontWeight: 700, lineHeight: 1.25, marginBottom: 5 },
  h3: { fontSize: 11, fontWeight: 700, lineHeight: 1.3 },
  bold: { fontWeight: 700 },
  soft: { color: colours.soft },
  small: { fontSize: 9, lineHeight: 1.4 },
  section: { marginBottom: 18 },
  paragraph: { marginBottom: 6 },
  flagBox: {
    borderLeftWidth: 4,
    borderLeftColor: colours.flag,
    backgroundColor: colours.flagWash,
    paddingVertical: 9,
    paddingHorizontal: 13,
    marginBottom: 18,
  },
  tag: { fontSize: 9, lineHeight: 1.4, fontWeight: 700, color: colours.flag },
})

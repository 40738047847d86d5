/** The four font files as base64 data addresses: Latin and the extended Latin of Welsh and Polish, regular and bold. */
export type PdfFonts = { latin400: string; latin700: string; latinExt400: string; latinExt700: string }

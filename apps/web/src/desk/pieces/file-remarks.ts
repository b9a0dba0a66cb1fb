import type { StoredFile } from '@sejour/cases'

/** What whoever relies on a file must know of it. */
export type FileRemark = 'mislabelled' | 'encrypted' | 'has-macros' | 'unreadable' | 'mail'

/** Endings under which a file of each type is usually found. */
const ENDINGS: { readonly [mediaType: string]: readonly string[] } = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/tiff': ['tif', 'tiff'],
  'image/bmp': ['bmp'],
  'image/heic': ['heic', 'heif'],
  'image/avif': ['avif'],
  'application/rtf': ['rtf', 'doc'],
  'application/zip': ['zip'],
  'message/rfc822': ['eml'],
  'text/plain': ['txt', 'text', 'csv', 'md', 'log', 'eml', 'ics', 'vcf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': [
    'docx',
    'docm',
    'dotx',
  ],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx', 'xlsm'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx', 'pptm'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
}

/** What is to be said of a file. Nothing for most. */
export function remarksOn(file: StoredFile): readonly FileRemark[] {
  return [
    ...(isMislabelled(file) ? (['mislabelled'] as const) : []),
    ...(file.isEncrypted === true ? (['encrypted'] as const) : []),
    ...(file.hasMacros === true ? (['has-macros'] as const) : []),
    ...(file.mediaType === 'application/octet-stream' ? (['unreadable'] as const) : []),
    ...(file.mediaType === 'message/rfc822' ? (['mail'] as const) : []),
  ]
}

function isMislabelled({ name, mediaType }: StoredFile): boolean {
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase()
  const usual = ENDINGS[mediaType]
  if (ending === undefined || usual === undefined || usual.includes(ending)) return false
  // Only an ending that claims another known type says something false.
  return Object.values(ENDINGS).some((endings) => endings.includes(ending))
}

/** What a file is, in a few letters: "PDF", "JPEG". */
export function typeName(mediaType: string): string {
  return (ENDINGS[mediaType]?.[0] ?? mediaType.split('/').at(-1) ?? '').toUpperCase()
}

/** Pictures that every browser shows. */
export const SHOWN_INLINE: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
]

/** "2,4 Mo": bytes as people write them. */
export function sizeOf(bytes: number, unit: { readonly [key in 'kilo' | 'mega']: string }): string {
  const kilo = bytes / 1000
  if (kilo < 1000) return `${Math.max(1, Math.round(kilo))}\u00a0${unit.kilo}`
  return `${(kilo / 1000).toFixed(1).replace('.', ',')}\u00a0${unit.mega}`
}

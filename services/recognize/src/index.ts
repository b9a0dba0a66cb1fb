export { type BrowserFile, BROWSER_FILES_VERSION, findBrowserFile } from './browser-files.ts'
export { NotRecognized } from './engine.ts'
export { type Language, LANGUAGES } from './languages.ts'
export { type Heading, readHeading } from './read-heading.ts'
export { NotAPicture, type Turn } from './picture.ts'
export { RecognizerClosed } from './pool.ts'
export {
  type Limits,
  openRecognizer,
  type Recognized,
  type Recognizer,
  TookTooLong,
} from './recognizer.ts'
export type { Box, Word } from './words.ts'
export type { MachineZone, ZoneField } from './machine-zone.ts'
export { readMachineZone, type ZoneRead } from './read-machine-zone.ts'
export type { ZoneFormat } from './zone-shape.ts'

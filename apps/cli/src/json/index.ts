export { MAX_BYTES, parseJsonBytes, type JsonFault, type ParsedJson } from './parse-bytes.ts'
export { type Expected, type SyntaxFault } from './find-syntax-fault.ts'

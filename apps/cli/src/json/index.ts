export { MAX_BYTES, parseJsonBytes, type JsonFault, type ParsedJson } from './parse-bytes.ts'
export { findSyntaxFault, type Expected, type SyntaxFault } from './find-syntax-fault.ts'
export { sayJsonFault } from './say-fault.ts'

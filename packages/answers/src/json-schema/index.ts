export { feeAnswerSchema, feeInputSchema } from '../fee/json-schema.ts'
export { limitAnswerSchema, limitInputSchema } from '../limit/json-schema.ts'
export { shortStayAnswerSchema, shortStayInputSchema } from '../short-stay/json-schema.ts'
export {
  day,
  described,
  listOf,
  oneOf,
  orNull,
  record,
  text,
  whole,
  yesNo,
  type JsonSchema,
} from './json-schema.ts'
export { certainty, sourceSchema } from './source.ts'

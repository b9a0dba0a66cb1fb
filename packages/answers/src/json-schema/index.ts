export { euStayAnswerSchema, euStayInputSchema } from '../eu-stay/json-schema.ts'
export { feeAnswerSchema, feeInputSchema } from '../fee/json-schema.ts'
export { limitAnswerSchema, limitInputSchema } from '../limit/json-schema.ts'
export { orderAnswerSchema, orderInputSchema } from '../order/json-schema.ts'
export { renewalAnswerSchema, renewalInputSchema } from '../renewal/json-schema.ts'
export { shortStayAnswerSchema, shortStayInputSchema } from '../short-stay/json-schema.ts'
export { unlimitedAnswerSchema, unlimitedInputSchema } from '../unlimited/json-schema.ts'
export { visitAnswerSchema, visitInputSchema } from '../visit/json-schema.ts'
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

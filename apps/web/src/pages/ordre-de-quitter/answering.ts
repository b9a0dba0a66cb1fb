// What only the answer needs: the browser loads it once the form works.
export { answerOrder } from '@sejour/answers/order/answer'
export { OrderResult } from './result.tsx'
export { orderWording } from './wording/index.ts'

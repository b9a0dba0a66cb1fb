export { orderEn as wording } from '@sejour/answers/order/en'

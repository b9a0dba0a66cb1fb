export { orderNl as wording } from '@sejour/answers/order/nl'

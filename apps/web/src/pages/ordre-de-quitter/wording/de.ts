export { orderDe as wording } from '@sejour/answers/order/de'

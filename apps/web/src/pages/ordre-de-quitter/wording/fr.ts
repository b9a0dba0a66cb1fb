export { orderFr as wording } from '@sejour/answers/order/fr'

export { answerRoute, answerRoutes, routeIds } from './answer.ts'
export * from './core.ts'

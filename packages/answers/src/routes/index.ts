export { answerRoute, answerRoutes, limitsOfRoute, routeIds } from './answer.ts'
export * from './core.ts'

// What a page needs, with the words of one language brought by the page itself.
export { type OrientFacts, type Orientation, oriented } from './oriented.ts'
export {
  type FoundRoute,
  findRoutes,
  type PreparedRoutes,
  prepareRoutes,
  type RouteStatus,
} from './find-routes.ts'
export { nextQuestion, type NextQuestion } from './next-question.ts'
export type { OrientedRoute, OrientTexts, StressedStatement } from './said-route.ts'
export type { OrientWording } from './wording/index.ts'

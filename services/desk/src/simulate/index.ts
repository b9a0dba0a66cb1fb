export {
  lawBetween,
  type SimulateAsked,
  simulateStore,
  type SimulateStep,
} from './simulate-store.ts'

export { drawMachine, type DrawOptions } from './draw-machine.ts'

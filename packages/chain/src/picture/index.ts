export { drawMachine, type DrawOptions } from './draw-machine.ts'
export type { PictureWidth } from './sizes.ts'

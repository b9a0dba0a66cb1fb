// Everything that is measured, in one run. Quote the ratios: the machine's own speed drifts.
await import('./engine/run.ts')
await import('./cli/run.ts')
await import('./simulate/run.ts')
await import('./desk/run.ts')
await import('./acts/run.ts')
await import('./bundle/run.ts')

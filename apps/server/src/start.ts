// What `npm start` runs. Pages are written in TSX, which Node reads only through this hook.
import '../../../tools/tsx.ts'

const { start } = await import('./server.ts')
await start()

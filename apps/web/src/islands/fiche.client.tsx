import '../layout/layout.client.ts'
import { startReadAloud } from '../read-aloud/island/start.ts'

startReadAloud()

import '../layout/layout.client.ts'
import '../pages/papiers/photo/island/start.ts'

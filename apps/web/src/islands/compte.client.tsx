import '../layout/layout.client.ts'
import '../pages/compte/passkey.client.ts'

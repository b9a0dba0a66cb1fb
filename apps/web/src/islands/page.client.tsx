// A page without a tool: only what every page does.
import '../layout/layout.client.ts'

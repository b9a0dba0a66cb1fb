import { renderDesk, TasksPage } from '@sejour/web/desk'
import { caseRoute } from './case-route.ts'

/** What is to be done in a case. */
export const tasks = caseRoute({
  page: 'tasks',
  render: async ({ parts, actor, frame, file, sent }) =>
    renderDesk(TasksPage, {
      frame,
      tasks: [...file.state.tasks.values()],
      colleagues: [...(await parts.namesOf(actor))].map(([account, name]) => ({ account, name })),
      sent,
    }),
  send: {
    add: ({ form, parts }) => {
      const text = form.requiredLine('text', 'task-blank')
      const due = form.day('due')
      const assignee = form.line('assignee')
      return {
        commands: [
          {
            type: 'add-task',
            task: parts.newId(),
            text,
            ...(due !== undefined && { due }),
            ...(assignee !== undefined && { assignee }),
          },
        ],
      }
    },
    change: ({ form, about = '' }) => ({
      commands: [
        {
          type: 'change-task',
          task: about,
          changes: {
            text: form.requiredLine('text', 'task-blank'),
            due: form.day('due') ?? null,
            assignee: form.line('assignee') ?? null,
          },
        },
      ],
    }),
    finish: ({ about = '' }) => ({ commands: [{ type: 'finish-task', task: about }] }),
    reopen: ({ about = '' }) => ({ commands: [{ type: 'reopen-task', task: about }] }),
  },
})

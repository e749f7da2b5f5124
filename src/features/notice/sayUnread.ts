/** How many messages wait, as people speak; a number in the hundreds says nothing more. */
export function sayUnread(unread: number): string {
  if (unread === 0) return '心愿和服务的动静，都在这里'
  return unread > 99 ? '有好多条还没看' : `有${unread}条还没看`
}

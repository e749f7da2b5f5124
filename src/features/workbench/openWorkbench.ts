import { toPage } from '../../frame/ways'

/** The desk itself; wishes and services are done on it. */
export const openWorkbench = toPage('/packages/workbench/desk/index')

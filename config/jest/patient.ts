// On a machine that is busy a screen takes longer than the second Testing Library waits by itself.
import { configure } from '@testing-library/react'

configure({ asyncUtilTimeout: 30_000 })

/** Whole points as somebody types them; 0 for what is no such number. */
export const pointsIn = (typed: string): number => (/^\d{1,7}$/.test(typed.trim()) ? Number(typed.trim()) : 0)

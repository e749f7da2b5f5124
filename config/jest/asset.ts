// Stands for a stylesheet or picture that a component imports.
export default 'asset'

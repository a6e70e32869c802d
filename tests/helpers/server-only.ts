// Stands in for the package `server-only`, whose only content outside a React server bundle is a throw.
export {};

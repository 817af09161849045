/** The engine's one door: everything outside core imports from here. */
export * from './arithmetic/decimal';
export * from './claims/claim';
export * from './engine/check';
export * from './engine/fix';
export * from './engine/render';
export * from './engine/result';
export * from './engine/schema';
export * from './engine/settings';
export * from './explain/arithmetic';
export * from './model/block';
export * from './model/document';
export { RULES, findRule } from './rules/index';
export * from './rules/rule';
export * from './text/lines';
export * from './text/span';
export * from './text/vietnamese';

import type { PageClass } from '../corpus';
import type { Body } from './body';
import type { Desk, Draft } from './desk';

/** A template family: how one kind of site dresses an article. The id is the file name. */
export interface Family {
  readonly id: string;
  readonly pageClass: PageClass;
  /** True for the dress of a known platform or theme, whose class names are always the same. */
  readonly hasFixedNames?: boolean;
  /** Whether an article suits this kind of page; any does unless told. */
  suits?(body: Body): boolean;
  compose(desk: Desk): Draft;
}

import type { WorkspaceIndex } from '../../../core/index';
import { isWrittenReport } from '../../../files/own-report';
import { type Draft } from '../../files/decode-draft';
import { readDraft } from '../../files/read-draft';
import type { Target } from '../../files/targets';
import type { Crew } from '../crew';
import { hashBytes } from '../../storage/hash';
import type { Judge } from '../../judging/judge';
import { toldOf, type Judged, type Outcome, type RegisterNotes } from '../../judging/outcome';
import type { FileSettings } from '../../judging/settings-source';
import type { PlacedFacts, Survey } from '../../judging/survey';
import { DependencyHasher } from './dependencies';
import type { Dependencies, ResultCache } from './result-cache';

type Ready = Extract<FileSettings, { kind: 'ready' }>;

/**
 * A crew that remembers. A result is taken from the cache only where the bytes, the settings, the registers and what the other drafts
 * answer are those that it was made from; whatever else, the crew behind it is asked.
 */
export class CachedCrew implements Crew {
  readonly width: number;
  readonly #crew: Crew;
  readonly #cache: ResultCache;
  readonly #judge: Judge;
  readonly #hasher: DependencyHasher;
  #others: WorkspaceIndex | null = null;

  constructor(crew: Crew, cache: ResultCache, judge: Judge) {
    this.width = crew.width;
    this.#crew = crew;
    this.#cache = cache;
    this.#judge = judge;
    this.#hasher = new DependencyHasher(judge.registers);
  }

  async survey(path: string): Promise<Survey | null> {
    const read = readDraft(path);
    if (read.kind === 'problem') return null;
    const hash = hashBytes(read.draft.bytes);
    const known = this.#cache.factsOf(path, hash);
    if (known !== null) return { facts: known, hash };
    const fresh = await this.#crew.survey(path);
    if (fresh !== null) this.#cache.setFacts(path, fresh.hash, fresh.facts);
    return fresh;
  }

  learn(index: WorkspaceIndex, facts: readonly PlacedFacts[]): void {
    this.#others = index;
    this.#crew.learn(index, facts);
  }

  async judge(target: Target): Promise<Outcome> {
    const { path, kind } = target;
    const settings = kind === 'file' ? await this.#judge.source.settingsFor(path, target) : null;
    if (settings?.kind !== 'ready') return this.#crew.judge(target);
    const read = readDraft(path);
    if (read.kind === 'problem') return read;
    if (!target.isNamed && isWrittenReport(read.draft.text)) return { kind: 'ignored' };
    const known = await this.#recall(path, read.draft, settings);
    if (known !== null) return known;
    const outcome = await this.#crew.judge(target);
    if (outcome.kind === 'judged') await this.#remember(path, outcome, settings);
    return outcome;
  }

  close(): Promise<void> {
    return this.#crew.close();
  }

  async #recall(path: string, draft: Draft, settings: Ready): Promise<Judged | null> {
    const kept = this.#cache.resultOf(path, hashBytes(draft.bytes));
    if (kept === null) return null;
    const now = await this.#dependenciesOf(path, settings, {
      asked: kept.needs.asked ?? [],
      usesRegister: kept.needs.registers !== null,
    });
    if (JSON.stringify(now) !== JSON.stringify(kept.needs)) return null;
    const { characters, ...result } = kept.read();
    return {
      kind: 'judged',
      locale: settings.locale,
      ...toldOf(draft, result),
      characters,
      result: { ...result, faults: [] },
      fixes: null,
      registers: now.registers === null ? null : await this.#registerNotes(settings),
      trace: null,
    };
  }

  async #remember(path: string, { result, trace, ...judged }: Judged, settings: Ready): Promise<void> {
    const { faults, ...kept } = result;
    if (trace === null || faults.length > 0) return;
    const usesRegister = judged.registers !== null;
    const needs = await this.#dependenciesOf(path, settings, { asked: trace.asked, usesRegister });
    this.#cache.setResult(path, trace.hash, { needs, result: { ...kept, characters: judged.characters } });
  }

  async #dependenciesOf(
    path: string,
    { checker, configuration }: Ready,
    { asked, usesRegister }: { readonly asked: readonly string[]; readonly usesRegister: boolean },
  ): Promise<Dependencies> {
    return {
      settings: this.#hasher.hashSettings(checker),
      registers: usesRegister ? await this.#hasher.hashRegisters(configuration) : null,
      asked: this.#others === null ? null : asked,
      answers: this.#hasher.hashAnswers(this.#others?.othersThan(path) ?? null, asked),
    };
  }

  async #registerNotes({ configuration }: Ready): Promise<RegisterNotes> {
    const { problems, isBuiltInMissing } = await this.#judge.registers.load(configuration);
    return { problems, isBuiltInMissing };
  }
}

/** Which modules of an IOD are in use: mandatory ones, those whose condition is met, and those of which there is evidence. */
import type { CompiledIod } from './compile.ts';
import { read, type View } from './condition.ts';
import type { Verdict } from './finding.ts';
import { VERDICTS } from './wording.ts';

export interface ModuleUse {
  inUse: boolean;
  /** Required, and none of its attributes is there. */
  whollyAbsent: boolean;
  /** Its condition is not met and yet attributes that only it has are there. */
  forbidden: boolean;
  readonly evidence: string[];
  verdict: Verdict | null;
}

export interface Usage {
  readonly uses: readonly ModuleUse[];
  /** Keywords that modules in use demand (Type 1 and 2). */
  readonly demanded: ReadonlySet<string>;
}

/** Decides the usage of each module for a data set. */
export function modulesInUse(plan: CompiledIod, view: View): Usage {
  const root = view.items[0] ?? {};
  const uses: ModuleUse[] = plan.modules.map((module) => ({
    inUse: module.usage === 'M',
    whollyAbsent: false,
    forbidden: false,
    evidence: [],
    verdict: null,
  }));
  view.moduleInUse = (name) => {
    const index = plan.moduleNames.get(name);
    return index === undefined ? null : (plan.modules[index]?.keywords.some((keyword) => read(root, keyword) !== undefined) ?? null);
  };
  const decided = new Set<number>();
  for (const module of plan.modules) {
    const use = uses[module.index];
    if (!use || module.usage === 'M' || !module.condition) continue;
    const verdict = module.condition.never?.(view) === 1 ? 0 : module.condition.condition(view);
    use.verdict = VERDICTS[verdict] ?? null;
    if (verdict === 1 && module.usage === 'C') {
      use.inUse = true;
      decided.add(module.index);
    } else if (verdict === 0) {
      const leave = module.condition.leave === null ? 0 : module.condition.leave(view);
      if (leave === 0) decided.add(module.index);
    }
  }
  // Evidence: attributes of no module that is in use already.
  const open = Object.keys(root).filter((key) => {
    if (root[key] === undefined) return false;
    const attribute = plan.scope.attributes.get(key);
    return attribute?.declarations.every((declaration) => !uses[declaration.module]?.inUse) ?? false;
  });
  const claim = (key: string, index: number): void => {
    const use = uses[index];
    if (!use) return;
    use.evidence.push(key);
    if (decided.has(index)) use.forbidden = true;
    else use.inUse = true;
  };
  const shared: string[] = [];
  for (const key of open) {
    const owners = new Set(plan.scope.attributes.get(key)?.declarations.map((declaration) => declaration.module));
    const [only] = owners;
    if (owners.size === 1 && only !== undefined) claim(key, only);
    else shared.push(key);
  }
  for (const key of shared) {
    const owners = [...new Set(plan.scope.attributes.get(key)?.declarations.map((declaration) => declaration.module))];
    if (owners.some((owner) => uses[owner]?.inUse)) continue;
    const owner = owners.find((candidate) => !decided.has(candidate)) ?? owners[0];
    if (owner !== undefined) claim(key, owner);
  }
  const demanded = new Set<string>();
  for (const module of plan.modules) {
    const use = uses[module.index];
    if (!use?.inUse) continue;
    const required = module.keywords.filter((keyword) => {
      const attribute = plan.scope.attributes.get(keyword);
      return (
        attribute?.declarations.some(
          (declaration) =>
            declaration.module === module.index &&
            declaration.includes.length === 0 &&
            (declaration.type === '1' || declaration.type === '2'),
        ) ?? false
      );
    });
    if (required.length > 0 && !module.keywords.some((keyword) => read(root, keyword) !== undefined)) use.whollyAbsent = true;
    for (const keyword of required) demanded.add(keyword);
  }
  return { uses, demanded };
}

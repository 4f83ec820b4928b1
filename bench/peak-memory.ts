/** Preloaded into a measured process: writes its largest resident set, in MB, when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.IODINE_PEAK_FILE;
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS / 1024));
});

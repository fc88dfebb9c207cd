import type { Checkpoint } from "@askaround/db/queues";

export const noCheckpoint: Checkpoint = () => undefined;

/** For the fault tests: "moment:n" ends this process, as a power cut would, at the nth time of that moment. */
export function killSwitch(setting: string | undefined): Checkpoint {
  if (!setting) return noCheckpoint;
  const [chosen, count] = setting.split(":");
  let left = Number(count);
  return (moment) => {
    if (moment !== chosen) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, "SIGKILL");
  };
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Ctrl-C and the like: the first time the work stops in order, the second time at once. Gives what ends the watch; a
 * process that was asked to stop still ends by that signal, so that whoever started it knows.
 */
export function watchSignals(stop: () => void): () => void {
  let received: NodeJS.Signals | undefined;
  const receive = (signal: NodeJS.Signals): void => {
    received ??= signal;
    stop();
  };
  for (const signal of signals) process.once(signal, receive);
  return () => {
    for (const signal of signals) process.off(signal, receive);
    const last = received;
    if (last !== undefined) process.once("exit", () => process.kill(process.pid, last));
  };
}

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';

/** Shells report a process ended by signal N as 128 + N. */
const SIGNAL_EXIT_BASE = 128;

/**
 * Runs a command on this terminal and resolves to its exit code. Signals sent to this process reach the
 * command, so that whoever stops the outer one leaves nothing behind.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
export function runToEnd(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const passOn = (signal) => {
      // A terminal gives Ctrl+C to every process in front; a second one would cut the clean-up short.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    const release = () => {
      for (const signal of signals) process.off(signal, passOn);
    };
    child.once('error', (error) => {
      release();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      release();
      resolve(code ?? SIGNAL_EXIT_BASE + constants.signals[signal]);
    });
  });
}

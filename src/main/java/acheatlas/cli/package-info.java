/// COMMANDS: check, explain, score and snapshot, from the same parts as the window.
///
/// Exit code 0: all is well; 1: it ran and found something wrong; 2: it could not run. Reads and
/// writes text; knows no screen. Read [acheatlas.cli.Commands] first.
package acheatlas.cli;

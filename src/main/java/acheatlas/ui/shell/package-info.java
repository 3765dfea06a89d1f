/// FRAMES: the window around the screens, with its bar, its status line and the way from place to
/// place. Knows the places, not what is on them. Read [acheatlas.ui.shell.Shell] first.
package acheatlas.ui.shell;

/// KEEPS A LOG at home, where somebody asked for one: pain and moves by day, in one file.
///
/// Knows no screen and no finding. Read [acheatlas.progress.ProgressLog] first.
package acheatlas.progress;

/// THE LOG at home: pain by day as a chart and a table, and a day to add.
///
/// A screen: it knows no other one, and shows nothing that follows from picks. Read
/// [acheatlas.ui.progress.ProgressView] first.
package acheatlas.ui.progress;

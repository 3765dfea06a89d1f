/// WORKS OFF THE SCREEN'S THREAD and brings the result back. The one place that hops threads. Knows
/// no screen. Read [acheatlas.ui.work.Work] first.
package acheatlas.ui.work;

package org.glossator.ui.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.ui.popup.ListPopup;

/**
 * All commands with their keys, found by what is typed, done by Enter where one was when it was opened. What cannot be
 * done there is grey. The field is there first, the list comes a moment later.
 */
final class CommandList extends ListPopup {

	/** A command of the platform or ours. */
	private record Row(String name, String key, String description, ParameterizedCommand command, boolean enabled, String text) {
	}

	private final IWorkbenchWindow window;
	private final IHandlerService handlers;
	private final IEvaluationContext where;
	private List<Row> all;
	private List<Row> found = List.of();
	private String typed = "";

	CommandList(IWorkbenchWindow window) {
		super(window.getShell(), "Find Command", "Command, key or what it does", "Commands", 16, 330, 170, 340);
		this.window = window;
		handlers = window.getService(IHandlerService.class);
		where = handlers.createContextSnapshot(true);
	}

	@Override
	public void open() {
		super.open();
		table().getDisplay().asyncExec(this::list);
	}

	private void list() {
		if (all == null && !table().isDisposed()) {
			all = rows();
			typed(typed);
		}
	}

	@Override
	protected void choose() {
		// Enter may come before the list.
		list();
		super.choose();
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		BoundKeys keys = new BoundKeys(window.getService(IBindingService.class));
		for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
			boolean ours = command.getId().startsWith("org.glossator.");
			command.setEnabled(where);
			boolean enabled = command.isHandled() && command.isEnabled();
			if (ours || enabled) {
				try {
					for (Object each : ParameterizedCommand.generateCombinations(command)) {
						rows.add(row((ParameterizedCommand) each, keys, enabled));
					}
				} catch (NotDefinedException e) {
					// Gone since it was asked for: no row.
					continue;
				}
			}
		}
		rows.sort(Comparator.comparing((Row row) -> !row.enabled()).thenComparing(Row::name, String.CASE_INSENSITIVE_ORDER));
		return rows;
	}

	private static Row row(ParameterizedCommand command, BoundKeys keys, boolean enabled) throws NotDefinedException {
		String name = BoundKeys.name(command);
		String key = keys.of(command);
		String described = command.getCommand().getDescription();
		String description = described == null ? "" : described;
		return new Row(name, key, description, command, enabled, (name + ' ' + key + ' ' + description).toLowerCase(Locale.ROOT));
	}

	@Override
	protected void typed(String words) {
		typed = words;
		if (all == null) {
			return;
		}
		String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
		found = all.stream().filter(row -> holds(row, parts)).sorted(Comparator.comparingInt(row -> rank(row, parts))).toList();
		table().setItemCount(found.size());
		table().clearAll();
		table().setSelection(0);
		table().showSelection();
	}

	private static boolean holds(Row row, String[] parts) {
		for (String part : parts) {
			if (!row.text().contains(part)) {
				return false;
			}
		}
		return true;
	}

	/** What can be done first; of that, names that begin with what was typed before those that hold it. */
	private static int rank(Row row, String[] parts) {
		String name = row.name().toLowerCase(Locale.ROOT);
		return (row.enabled() ? 0 : 3) + (!Arrays.stream(parts).allMatch(name::contains) ? 2 : name.startsWith(parts[0]) ? 0 : 1);
	}

	@Override
	protected int tableStyle() {
		return SWT.VIRTUAL;
	}

	@Override
	protected void below(Composite area) {
		table().addListener(SWT.SetData, event -> fill((TableItem) event.item, found.get(event.index)));
	}

	private static void fill(TableItem item, Row row) {
		item.setText(new String[] { row.name(), row.key(), row.description() });
		item.setForeground(row.enabled() ? null : item.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
	}

	@Override
	protected int size() {
		return found.size();
	}

	@Override
	protected Runnable take(int at) {
		ParameterizedCommand command = found.get(at).command();
		return () -> {
			try {
				handlers.executeCommandInContext(command, null, where);
			} catch (CommandException e) {
				// Not here: it is grey in the list.
				window.getShell().getDisplay().beep();
				ILog.of(CommandList.class).info(e.getMessage(), e);
			}
		};
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle over = window.getShell().getBounds();
		return new Point(over.x + (over.width - size.x) / 2, over.y + over.height / 8);
	}
}

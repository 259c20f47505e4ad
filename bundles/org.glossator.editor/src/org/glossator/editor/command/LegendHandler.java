package org.glossator.editor.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.tag.KeyLegend;

/** Shows all keys: those of the schema's tags, and those of commands as they are bound now. */
public final class LegendHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		List<KeyLegend.Row> rows = new ArrayList<>();
		editor.keys().choices().forEach((key, choice) -> rows.add(new KeyLegend.Row(key, choice.label(), choice.description(), choice.color())));
		editor.keys().relations().forEach((key, layer) -> rows.add(new KeyLegend.Row(key, layer.label(), layer.description(), layer.color())));
		for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
			ParameterizedCommand command = binding.getParameterizedCommand();
			if (command != null && command.getId().startsWith("org.glossator.")) {
				rows.add(row(binding.getTriggerSequence().format(), command));
			}
		}
		new KeyLegend(HandlerUtil.getActiveShell(event), rows).open();
	}

	private static KeyLegend.Row row(String key, ParameterizedCommand command) {
		try {
			return new KeyLegend.Row(key, command.getName(), command.getCommand().getDescription(), "");
		} catch (NotDefinedException e) {
			return new KeyLegend.Row(key, command.getId(), "", "");
		}
	}
}

package org.glossator.editor.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.editor.DocumentEditor;
import org.glossator.editor.tag.KeyLegend;
import org.glossator.ui.keys.BoundKeys;

/** Shows all keys: those of the schema's tags, and those of commands as they are bound now. */
public final class LegendHandler extends TextHandler {

	@Override
	void run(DocumentEditor editor, ExecutionEvent event) {
		List<KeyLegend.Row> rows = new ArrayList<>();
		editor.keys().choices().forEach((key, choice) -> rows.add(new KeyLegend.Row(key, choice.label(), choice.description(), choice.layer(), choice.tag())));
		editor.keys().relations().forEach((key, layer) -> rows.add(new KeyLegend.Row(key, layer.label(), layer.description(), layer, null)));
		new BoundKeys(PlatformUI.getWorkbench().getService(IBindingService.class)).all().forEach((command, keys) -> {
			if (command.getId().startsWith("org.glossator.")) {
				rows.add(new KeyLegend.Row(String.join(", ", keys), BoundKeys.name(command), description(command), null, null));
			}
		});
		new KeyLegend(editor.getSite().getShell(), editor.look(), rows).open();
	}

	private static String description(ParameterizedCommand command) {
		try {
			return command.getCommand().getDescription();
		} catch (NotDefinedException e) {
			return "";
		}
	}
}

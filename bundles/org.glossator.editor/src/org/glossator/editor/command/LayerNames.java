package org.glossator.editor.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.glossator.editor.DocumentEditor;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

/** The layers of the active document's schema, of the kind that {@code plugin.xml} names, as values of a command's parameter. */
public final class LayerNames implements IParameterValues, IExecutableExtension {

	private LayerKind kind = LayerKind.SPAN;

	@Override
	public void setInitializationData(IConfigurationElement parameter, String property, Object data) {
		kind = LayerKind.valueOf(String.valueOf(data));
	}

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> names = new LinkedHashMap<>();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null && page.getActiveEditor() instanceof DocumentEditor editor && editor.session() != null) {
			for (LayerSpec layer : editor.session().schema().layers()) {
				if (layer.kind() == kind) {
					names.put(layer.label(), layer.name());
				}
			}
		}
		return names;
	}
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How the macro is called: with the file that lists the documents, and the one that it writes a line for each into. */
export function macroCall(list: string, report: string): string {
  return `macro:///Standard.Check.Run("${list}","${report}")`;
}

/** Makes a profile of LibreOffice that has the macro. */
export async function writeProfile(folder: string): Promise<void> {
  const basic = join(folder, 'user', 'basic');
  const library = join(basic, 'Standard');
  await mkdir(library, { recursive: true });
  await writeFile(join(basic, 'script.xlc'), CONTAINER);
  await writeFile(join(library, 'script.xlb'), LIBRARY);
  await writeFile(join(library, 'Check.xba'), moduleOf(MACRO));
}

/**
 * Opens each document of a list and writes its text beside it; where it has changes also with all accepted and with all rejected, as
 * LibreOffice does it for the button of that name. A line of the report has the document, and how many comments and changes it has.
 */
const MACRO = `
Sub Run(list As String, report As String)
  Dim source As Integer, target As Integer, path As String
  source = FreeFile
  Open list For Input As #source
  target = FreeFile
  Open report For Output As #target
  Do While Not EOF(source)
    Line Input #source, path
    Print #target, path & "|" & Look(path)
  Loop
  Close #target
  Close #source
  StarDesktop.terminate()
End Sub

Function Look(path As String) As String
  Dim doc As Object, changes As Long
  On Error GoTo Failed
  doc = Load(path)
  If IsNull(doc) Then GoTo Failed
  changes = CountChanges(doc)
  Look = "open|" & CountComments(doc) & "|" & changes
  Store(doc, path & ".txt")
  doc.close(True)
  If changes = 0 Then Exit Function
  Settle(path, ".uno:AcceptAllTrackedChanges", ".accepted.txt")
  Settle(path, ".uno:RejectAllTrackedChanges", ".rejected.txt")
  Exit Function
Failed:
  Look = "closed|0|0"
End Function

Sub Settle(path As String, command As String, ending As String)
  Dim doc As Object, dispatcher As Object
  doc = Load(path)
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(doc.CurrentController.Frame, command, "", 0, Array())
  Store(doc, path & ending)
  doc.close(True)
End Sub

Function Load(path As String) As Object
  Load = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, Array(Value("Hidden", True)))
End Function

Sub Store(doc As Object, path As String)
  doc.storeToURL(ConvertToURL(path), Array(Value("FilterName", "Text (encoded)"), Value("FilterOptions", "UTF8,LF,,,")))
End Sub

Function CountComments(doc As Object) As Long
  Dim fields As Object, count As Long
  fields = doc.getTextFields().createEnumeration()
  Do While fields.hasMoreElements()
    If fields.nextElement().supportsService("com.sun.star.text.textfield.Annotation") Then count = count + 1
  Loop
  CountComments = count
End Function

Function CountChanges(doc As Object) As Long
  Dim changes As Object, count As Long
  changes = doc.getRedlines().createEnumeration()
  Do While changes.hasMoreElements()
    changes.nextElement()
    count = count + 1
  Loop
  CountChanges = count
End Function

Function Value(name As String, content As Variant) As Object
  Dim made As New com.sun.star.beans.PropertyValue
  made.Name = name
  made.Value = content
  Value = made
End Function
`;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const CONTAINER = `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`;
const LIBRARY = `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Check"/></library:library>`;

function moduleOf(source: string): string {
  const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Check" script:language="StarBasic">${escaped}</script:module>`;
}
